"""`cpts servir`: a process that serves a demonstration until it is told to stop."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from time import monotonic, sleep

import httpx
from attrs import evolve

from cpts_adapters.bootstrap import create
from cpts_adapters.cli.commands.demo import DEMO

PATIENCE = 20.0


def test_cpts_sert_une_demonstration_a_qui_montre_un_de_ses_jetons(settings, tmp_path):
    base = evolve(settings, base=str(tmp_path / "demo.db"), kind=DEMO)
    create(base)
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    program = "from cpts_adapters.cli.entree import principal; principal()"
    command = (sys.executable, "-c", program, "--base", base.base, "servir", "--port", str(port))
    env = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as served:
        try:
            origin = f"http://127.0.0.1:{port}"
            token = _token(served.stdout, "noa", origin)
            _answering(origin)
            asked = f"{origin}/api/v1/deux-rives/procedures"
            allowed = httpx.get(asked, headers={"Authorization": f"Bearer {token}"})
            assert allowed.status_code == 200
            assert httpx.get(asked).status_code == 401
        finally:
            served.send_signal(signal.SIGTERM)
            served.stdout.read()
    assert served.returncode in (0, -signal.SIGTERM)


def _token(lines, account, origin):
    """Return the token printed for an account; read until the address is."""
    found = ""
    for line in lines:
        if read := re.match(rf"{account}\s.*\s(\S+)$", line):
            found = read[1]
        if origin in line:
            return found
    raise AssertionError(found)


def _answering(origin):
    until = monotonic() + PATIENCE
    while True:
        try:
            return httpx.get(f"{origin}/api/openapi.json?procedures=incident")
        except httpx.TransportError:
            assert monotonic() < until
            sleep(0.1)
