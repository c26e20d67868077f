"""The runtime of generated clients."""
