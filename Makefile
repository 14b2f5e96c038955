# Chaque cible prépare elle-même ce dont elle a besoin ; il suffit de python3, pip, git et make.

PYTHON ?= python3
UV_VERSION := 0.13.9
# Nombre de processus de test : un par cœur des plus petites machines.
WORKERS ?= 2
# Par exemple `make lock LOCK_FLAGS=--upgrade`.
LOCK_FLAGS ?=

UV := .outils/$(UV_VERSION)/bin/uv
PRET := .venv/.pret
BENCH := .venv/.bench
PATRONI := .outils/patroni/.pret
BASE := var/demo.db

export UV_PYTHON_DOWNLOADS := never
# Une commande qui démarre ne doit pas compiler ses bibliothèques.
export UV_COMPILE_BYTECODE := 1
# Ce que la configuration de pip peut refuser à une installation qui ne touche pas au système.
PIP := PIP_BREAK_SYSTEM_PACKAGES=1 PIP_REQUIRE_VIRTUALENV=0 PIP_USER=0 \
	PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore $(PYTHON) -m pip

define PYTHON_REQUIS
if ! command -v $(PYTHON) >/dev/null; then \
	echo '$(PYTHON) est introuvable : il faut Python 3.11 ou plus récent.' >&2; exit 1; \
elif ! $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then \
	echo "Il faut Python 3.11 ou plus récent ; ici : $$($(PYTHON) --version 2>&1)." \
		'Un autre se désigne ainsi : make PYTHON=python3.12' >&2; exit 1; \
fi
endef

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run demo test mutation unites questions check bench bench-croissance test-cluster endurance lock

help: ## Affiche cette aide
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(PRET) ## Rejoue la démonstration du début, puis la sert : http://127.0.0.1:8000
	@mkdir -p $(dir $(BASE))
	@rm -rf $(basename $(BASE)).*
	@.venv/bin/cpts --base $(BASE) demo
	@.venv/bin/cpts --base $(BASE) servir

demo: $(PRET) ## Rejoue la démonstration sans rien laisser
	.venv/bin/cpts demo

test: $(PRET) ## Lance tous les tests, scénarios français compris
	.venv/bin/pytest -n $(WORKERS)

mutation: $(PRET) ## Mute les tables qui ont changé : un scénario doit voir chaque changement
	.venv/bin/pytest tests/acceptance --mutation --quiet

unites: $(PRET) ## Écrit ce que devient chaque unité des documents : la différence se relit
	.venv/bin/pytest tests/acceptance --statuts --quiet

questions: $(PRET) ## Écrit docs/questions-ouvertes.md, à partir des décisions et des données
	@.venv/bin/cpts questions > docs/questions-ouvertes.md

check: $(PRET) ## Vérifie style, types et architecture, sans rien modifier
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache --no-logo

endurance: $(PRET) ## Tue cinq cents fois un écrivain : rien d'acquis ne se perd
	CPTS_KILLS=500 .venv/bin/pytest tests/adapters/endurance

test-cluster: $(PATRONI) $(PRET) ## Tue les chefs d'une grappe PostgreSQL : rien d'acquitté ne se perd
	.venv/bin/python -m tests.cluster

bench: $(BENCH) ## Mesure les vitesses et les tailles
	.venv/bin/python -m tests.bench

bench-croissance: $(BENCH) ## Mesure une commande à dix millions de faits : minutes et gigaoctets
	.venv/bin/python -m tests.bench croissance

lock: $(UV) ## Recalcule requirements.lock et requirements-bench.lock
	$(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 \
		--all-extras --group dev --generate-hashes --no-emit-index-url --no-emit-find-links \
		--custom-compile-command 'make lock' --output-file requirements.lock $(LOCK_FLAGS)
	$(UV) pip compile --group bench --constraint requirements.lock --quiet --universal \
		--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--custom-compile-command 'make lock' --output-file requirements-bench.lock $(LOCK_FLAGS)
	$(UV) pip compile tests/cluster/requirements.in --quiet --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links \
		--custom-compile-command 'make lock' --output-file tests/cluster/requirements.lock \
		$(LOCK_FLAGS)

$(PRET): $(UV) requirements.lock pyproject.toml
	@$(PYTHON_REQUIS)
	@echo 'Préparation de .venv…'
	@$(UV) venv --quiet --allow-existing \
		--python "$$($(PYTHON) -c 'import sys; print(sys.executable)')" .venv
	@$(UV) pip sync --quiet --python .venv/bin/python \
		--require-hashes --only-binary :all: requirements.lock
	@$(UV) pip install --quiet --python .venv/bin/python \
		--no-deps --no-build-isolation --editable .
	@.venv/bin/python -m compileall -q src adapters
	@touch $@

# Ce à quoi l'application se mesure, par-dessus le reste ; un .venv refait le reperd.
$(BENCH): $(PRET) requirements-bench.lock
	@$(UV) pip install --quiet --python .venv/bin/python \
		--require-hashes --only-binary :all: --requirements requirements-bench.lock
	@touch $@

# Ce qui tient une grappe de trois serveurs : à part, pour ne rien imposer au reste.
# pysyncobj ne se publie qu'en sources, que uv construit.
$(PATRONI): $(UV) tests/cluster/requirements.lock
	@$(PYTHON_REQUIS)
	@$(UV) venv --quiet --allow-existing \
		--python "$$($(PYTHON) -c 'import sys; print(sys.executable)')" .outils/patroni
	@$(UV) pip sync --quiet --python .outils/patroni/bin/python \
		--require-hashes tests/cluster/requirements.lock
	@touch $@

$(UV):
	@$(PYTHON_REQUIS)
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || \
		{ echo 'pip est introuvable (sous Debian : apt install python3-pip).' >&2; exit 1; }
	@echo 'Installation de uv $(UV_VERSION) dans .outils…'
	@$(PIP) install --quiet --no-deps --only-binary :all: --upgrade \
		--target .outils/$(UV_VERSION) uv==$(UV_VERSION)
