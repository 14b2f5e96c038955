"""The façade in process: a client without network, over a real base."""

from __future__ import annotations

from asyncio import Runner, gather
from contextlib import contextmanager

import httpx

from cpts_adapters.http.access.accounts import Account
from cpts_adapters.http.access.memory import MemoryAccounts
from cpts_adapters.http.app import create_app
from cpts_adapters.http.settings import WebSettings
from cpts_core.workflows.commun.roles import Role

CPTS = "deux-rives"
ELSEWHERE = "autre-rive"
API = f"/api/v1/{CPTS}"
PEOPLE = {
    "camille": (CPTS, Role.CELLULE_QUALITE),
    "sacha": (CPTS, Role.CELLULE_QUALITE),
    "noa": (CPTS, Role.COORDINATEUR),
    "dr-martin": (CPTS, Role.DECLARANT),
    "dr-roux": (CPTS, Role.DECLARANT),
    "ailleurs": (ELSEWHERE, Role.CELLULE_QUALITE),
}


def accounts():
    """Everyone of the tests, by a token that says who holds it."""
    known = MemoryAccounts()
    for name, (cpts, role) in PEOPLE.items():
        known.let_in(Account(name, {cpts: frozenset({role})}), f"jeton-{name}")
    return known


def web(settings, **more):
    """The settings of a façade over a base: facts are handed out at once."""
    chosen = {"feed_delay": 0.0, "accounts": accounts(), **more}
    return WebSettings(base=settings, secret=b"s" * 32, **chosen)


class Client:
    """Requests of one person after another, each answered before the next one."""

    def __init__(self, runner, client, app):
        self._runner, self._client, self.app = runner, client, app

    def ask(self, method, path, who="camille", **more):
        known = {"Authorization": f"Bearer jeton-{who}"} if who else {}
        headers = [*known.items(), *dict(more.pop("headers", {})).items()]
        where = path if path.startswith("/") else f"{API}/{path}"
        request = self._client.request(method, where, headers=headers, **more)
        return self._runner.run(request)

    def get(self, path, who="camille", **more):
        return self.ask("GET", path, who, **more)

    def post(self, path, who="camille", **more):
        return self.ask("POST", path, who, **more)

    def run(self, *coroutines):
        """Several at once."""

        async def together():
            return await gather(*coroutines)

        return self._runner.run(together())

    def coroutine(self, method, path, who="camille", **more):
        headers = {"Authorization": f"Bearer jeton-{who}", **more.pop("headers", {})}
        return self._client.request(method, f"{API}/{path}", headers=headers, **more)


@contextmanager
def served(settings):
    """The façade over these settings, started and stopped."""
    app = create_app(settings)
    with Runner() as runner:
        lifespan = app.router.lifespan_context(app)
        runner.run(lifespan.__aenter__())
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        client = httpx.AsyncClient(transport=transport, base_url="http://cpts.test")
        try:
            yield Client(runner, client, app)
        finally:
            runner.run(client.aclose())
            runner.run(lifespan.__aexit__(None, None, None))
