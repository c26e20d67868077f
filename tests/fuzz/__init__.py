"""Hostile collections of every format through every target: strategies, checks, and the command that runs them."""
