"""The auth of the collection's requests."""

from ._core.auth.jwt import JwtAuth

JWT_AUTH = JwtAuth(
    secret="{{jwt_secret}}", payload='{"sub":"1"}', placement="queryParam"
)
JWT_AUTH_2 = JwtAuth(
    secret="{{jwt_secret}}",
    payload='{"sub":"1"}',
    placement="queryParam",
    query_name="access key",
)
