"""Exchange files: the facts of a CPTS without personal data, and its vault, encrypted.

They are of one CPTS: the common catalogue, which belongs to all, stays out (ADR 0095).
"""
