"""The key of the vault, and what is sealed under it."""
