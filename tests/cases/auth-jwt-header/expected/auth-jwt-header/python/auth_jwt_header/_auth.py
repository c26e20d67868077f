"""The auth of the collection's requests."""

from ._core.auth.jwt import JwtAuth

JWT_AUTH = JwtAuth(
    secret="{{jwt_secret}}",
    payload='{\n  "sub": "{{user}}",\n  "level": 1.0\n}',
    header='{"typ": "JWT", "kid": "k1"}',
)
JWT_AUTH_2 = JwtAuth(
    algorithm="HS512",
    secret="c2VjcmV0",
    secret_is_base64=True,
    payload='{"sub":"1","groups":["a","b"]}',
    header_prefix="JWT",
)
JWT_AUTH_3 = JwtAuth(algorithm="HS384", secret="secret", header_prefix="")
JWT_AUTH_4 = JwtAuth(
    algorithm="RS256", private_key="{{private_key}}", payload='{"sub":"1"}'
)
