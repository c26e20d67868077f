"""The auth of the collection's requests."""

from ._core.auth.edgegrid import EdgeGridAuth

EDGE_GRID_AUTH = EdgeGridAuth(
    "{{client_token}}",
    "{{client_secret}}",
    "{{access_token}}",
    headers_to_sign="X-One, X-Two",
    max_body_size="2048",
)
