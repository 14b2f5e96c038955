"""The demonstration: a few months of a fictional CPTS, replayed with an injected clock."""
