"""The model of a plan: frozen, without I/O, one module per part of the file."""
