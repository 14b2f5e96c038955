"""What is derived from the secret of the service: signatures, and names that tell nothing."""

from __future__ import annotations

import hmac
import json


def keyed(secret: bytes, use: str, *parts: str) -> str:
    """Return the keyed hash of texts, for one use; lone surrogates are told apart too."""
    return hmac.digest(secret, json.dumps([use, *parts]).encode(), "sha256").hex()
