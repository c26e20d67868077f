"""The auth of the collection's requests."""

from ._core import DigestAuth

DIGEST_AUTH = DigestAuth(
    "{{user}}",
    "{{password}}",
    realm="cases",
    nonce="n1",
    algorithm="SHA-256",
    qop="auth",
    nonce_count="00000002",
    client_nonce="c1",
    opaque="o",
)
DIGEST_AUTH_2 = DigestAuth(
    "{{user}}", "{{password}}", realm="cases", algorithm="MD5", qop="auth"
)
DIGEST_AUTH_3 = DigestAuth(
    "{{user}}",
    "{{password}}",
    realm="cases",
    nonce="n2",
    qop="auth-int",
    client_nonce="c1",
)
