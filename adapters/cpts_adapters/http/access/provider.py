"""An OpenID provider, as Pro Santé Connect is one: where it is, what it publishes, what it answers.

# Angle mort : un fournisseur qui demande un certificat de client, ou dont les jetons sont chiffrés.
"""

from __future__ import annotations

import json
import tomllib
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
from attrs import define, field, fields, frozen
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from cpts_adapters.http.access.cookies import LOOPBACK
from cpts_core.kernel.errors import Anomalie, DonneesInvalides, ErreurDeStockage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECONDS = 5.0
LONGEST = 256 * 1024
KEPT = 3600.0
"""Seconds for which what is published is not asked again."""
REFRESH = 30.0
"""Seconds, at least, between two questions for new keys."""


class FournisseurMuet(ErreurDeStockage):
    """The provider does not answer, or not as one."""

    def __init__(self, what: str) -> None:
        super().__init__(f"le fournisseur d'identité ne répond pas comme attendu ({what}).")


@frozen
class Provider:
    """What a provider and this service know of each other.

    `discovery`: where it describes itself, when not at the usual place; `acr`: how sure it must be
    of who someone is; `claim`: under which name it gives the number of a professional.
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    discovery: str = ""
    scope: str = "openid scope_all"
    acr: str = "eidas1"
    claim: str = "SubjectNameID"
    label: str = "Pro Santé Connect"

    @property
    def described_at(self) -> str:
        """Return where it describes itself."""
        return self.discovery or f"{self.issuer.rstrip('/')}/.well-known/openid-configuration"


def read_provider(path: Path) -> Provider:
    """Read a provider from a TOML file; raise DonneesInvalides."""
    try:
        told = tomllib.loads(path.read_text("utf-8"))
        provider = Provider(**told) if all(map(_is_text, told.values())) else None
    except (OSError, ValueError, TypeError):
        provider = None
    if provider is None:
        names = ", ".join(known.name for known in fields(Provider))
        phrase = f"trois textes sont attendus au moins, parmi {names}"
        raise DonneesInvalides([Anomalie("fournisseur", phrase)])
    return provider


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


@define
class Client:
    """Questions to a provider; what it publishes is kept for a while. Raises FournisseurMuet."""

    provider: Provider
    _published: dict[str, Any] = field(factory=dict)
    _keys: KeySet | None = None
    _read: float = 0.0
    _keys_read: float = 0.0
    _lock: Lock = field(factory=Lock)

    def address(self, name: str) -> str:
        """Return where something is asked, '' where the provider does not offer it."""
        with self._lock:
            if not self._published or monotonic() - self._read > KEPT:
                self._published = self._description()
                self._read = monotonic()
        return _allowed(str(self._published.get(name, "")))

    def keys(self, *, again: bool = False) -> KeySet:
        """Return its keys; `again`: one is missing, it may just have been published."""
        address = self.address("jwks_uri")
        with self._lock:
            age = monotonic() - self._keys_read
            if self._keys is None or age > KEPT or (again and age > REFRESH):
                self._keys = _key_set(_asked("GET", address))
                self._keys_read = monotonic()
            return self._keys

    def exchange(self, code: str, verifier: str, back: str) -> tuple[str, str]:
        """Return the identity token and the access token that a code stands for."""
        sent = {
            "grant_type": "authorization_code",
            "code": code,
            "code_verifier": verifier,
            "redirect_uri": back,
            "client_id": self.provider.client_id,
            "client_secret": self.provider.client_secret,
        }
        answer = _asked("POST", self.address("token_endpoint"), data=sent)
        identity, access = answer.get("id_token"), answer.get("access_token")
        if not isinstance(identity, str) or not isinstance(access, str):
            raise FournisseurMuet("jetons")
        return identity, access

    def userinfo(self, access: str) -> Mapping[str, Any]:
        """Return what it says of whoever an access token stands for."""
        headers = {"Authorization": f"Bearer {access}"}
        return _asked("GET", self.address("userinfo_endpoint"), headers=headers)

    def _description(self) -> dict[str, Any]:
        published = _asked("GET", _allowed(self.provider.described_at))
        if published.get("issuer") != self.provider.issuer:
            raise FournisseurMuet("émetteur")
        return published


def _key_set(published: dict[str, Any]) -> KeySet:
    try:
        return KeySet.import_key_set(published)  # type: ignore[arg-type] # checked by importing it
    except (JoseError, KeyError, TypeError, ValueError):
        raise FournisseurMuet("clés") from None


def _allowed(address: str) -> str:
    """Refuse an address that is not encrypted, unless it is on this very machine."""
    parts = urlsplit(address)
    if address and parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise FournisseurMuet("adresse sans HTTPS")
    return address


def _asked(method: str, address: str, **sent: Any) -> dict[str, Any]:
    """Ask, follow nothing, read no more than `LONGEST`; return the object of the answer."""
    try:
        with (
            httpx.Client(timeout=SECONDS, trust_env=False) as client,
            client.stream(method, address, **sent) as answer,
        ):
            answer.raise_for_status()
            return _object(answer)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        raise FournisseurMuet("réponse") from None


def _object(answer: httpx.Response) -> dict[str, Any]:
    content = b""
    for chunk in answer.iter_bytes():
        content += chunk
        if len(content) > LONGEST:
            raise ValueError(LONGEST)
    read = json.loads(content)
    if not isinstance(read, dict):
        raise ValueError(LONGEST)  # noqa: TRY004 - told like any unreadable answer
    return read
