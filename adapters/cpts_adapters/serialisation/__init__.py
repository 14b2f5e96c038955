"""Values to text and back: journal, snapshots, exported lines, and commands as people type them."""
