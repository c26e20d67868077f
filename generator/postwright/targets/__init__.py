"""The targets that a collection can be generated for."""
