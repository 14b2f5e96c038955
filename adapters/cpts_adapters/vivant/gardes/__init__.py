"""What a specification may not hold: each guard says so in French, with file and line."""
