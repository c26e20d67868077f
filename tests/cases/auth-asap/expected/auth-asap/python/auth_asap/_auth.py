"""The auth of the collection's requests."""

from ._core.auth.asap import AsapAuth

ASAP_AUTH = AsapAuth("cases", "server", "cases/k1", "{{private_key}}", lifetime="1h")
ASAP_AUTH_2 = AsapAuth(
    "",
    "server",
    "{{key_id}}",
    "{{private_key}}",
    algorithm="RS512",
    lifetime="",
    claims='{"iss":"{{issuer}}","aud":["a","b"],"x":1.0}',
)
