"""Living documentation: which rows and rules the scenarios cross, and what nobody tests yet."""
