"""A storage in memory: for tests, examples, and embedding without a file."""

from cpts_adapters.storage.memory.accesses import MemoryAccesses
from cpts_adapters.storage.memory.catalogue import MemoryCatalogue
from cpts_adapters.storage.memory.portfolio import MemoryPortfolio
from cpts_adapters.storage.memory.state import Memory
from cpts_adapters.storage.memory.store import MemoryStore
from cpts_adapters.storage.memory.vault import MemoryVault

__all__ = [
    "Memory",
    "MemoryAccesses",
    "MemoryCatalogue",
    "MemoryPortfolio",
    "MemoryStore",
    "MemoryVault",
]
