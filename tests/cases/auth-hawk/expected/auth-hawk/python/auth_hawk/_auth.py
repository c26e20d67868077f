"""The auth of the collection's requests."""

from ._core.auth.hawk import HawkAuth

HAWK_AUTH = HawkAuth("{{hawk_id}}", "{{hawk_key}}", ext="more", app="app", dlg="other")
HAWK_AUTH_2 = HawkAuth(
    "{{hawk_id}}",
    "{{hawk_key}}",
    timestamp="1353832234",
    nonce="n0nce",
    payload_hash=True,
)
