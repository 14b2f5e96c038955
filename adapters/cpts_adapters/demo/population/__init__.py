"""A population of CPTS: as many as asked, over some years, drawn from a seed."""
