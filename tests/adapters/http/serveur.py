"""The façade behind a real uvicorn, on a free port of this machine."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from threading import Thread
from time import monotonic, sleep

import uvicorn

from cpts_adapters.http.app import create_app

PATIENCE = 20.0


@contextmanager
def listening(settings, **options):
    """Serve these settings in a thread; give the address."""
    # The protocol must be named: asyncio only then sends small answers at once (TCP_NODELAY).
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    door.bind(("127.0.0.1", 0))
    door.listen()
    config = uvicorn.Config(create_app(settings), log_level="error", access_log=False, **options)
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, args=([door],), daemon=True)
    thread.start()
    until = monotonic() + PATIENCE
    while not server.started:
        assert thread.is_alive()
        assert monotonic() < until
        sleep(0.02)
    try:
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        door.close()
