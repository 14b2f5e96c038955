"""A storage in memory: for tests, examples, and embedding without a file."""

from cpts_adapters.storage.memory.state import Memory
from cpts_adapters.storage.memory.store import MemoryStore
from cpts_adapters.storage.memory.vault import MemoryVault

__all__ = ["Memory", "MemoryStore", "MemoryVault"]
