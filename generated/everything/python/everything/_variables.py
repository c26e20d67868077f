"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "baseUrl",
        keyword="base_url",
        environment="BASE_URL",
        value="https://api.example.com/v1",
    ),
    Variable("port", keyword="port", environment="PORT"),
    Variable("password", keyword="password", environment="PASSWORD"),
    Variable("region", keyword="region", environment="REGION"),
    Variable("domain", keyword="domain", environment="DOMAIN"),
    Variable("user_id", keyword="user_id", environment="USER_ID"),
    Variable("tenant", keyword="tenant", environment="TENANT", value="acme"),
    Variable("version", keyword="version", environment="VERSION", value="2"),
    Variable("api_version", keyword="api_version", environment="API_VERSION"),
    Variable("header_name", keyword="header_name", environment="HEADER_NAME"),
    Variable("token", keyword="token", environment="TOKEN"),
    Variable("credentials", keyword="credentials", environment="CREDENTIALS"),
    Variable("user_name", keyword="user_name", environment="USER_NAME"),
    Variable("count", keyword="count", environment="COUNT"),
    Variable("user", keyword="user", environment="USER_"),
    Variable("api_key", keyword="api_key", environment="API_KEY"),
    Variable("access_token", keyword="access_token", environment="ACCESS_TOKEN"),
    Variable("client_id", keyword="client_id", environment="CLIENT_ID"),
    Variable("client_secret", keyword="client_secret", environment="CLIENT_SECRET"),
    Variable("access_key", keyword="access_key", environment="ACCESS_KEY"),
    Variable("secret_key", keyword="secret_key", environment="SECRET_KEY"),
    Variable("consumer_key", keyword="consumer_key", environment="CONSUMER_KEY"),
    Variable(
        "consumer_secret", keyword="consumer_secret", environment="CONSUMER_SECRET"
    ),
    Variable("token_secret", keyword="token_secret", environment="TOKEN_SECRET"),
    Variable("hawk_id", keyword="hawk_id", environment="HAWK_ID"),
    Variable("hawk_key", keyword="hawk_key", environment="HAWK_KEY"),
    Variable("client_token", keyword="client_token", environment="CLIENT_TOKEN"),
    Variable("jwt_secret", keyword="jwt_secret", environment="JWT_SECRET"),
    Variable("key_id", keyword="key_id", environment="KEY_ID"),
    Variable("private_key", keyword="private_key", environment="PRIVATE_KEY"),
    Variable("folder_token", keyword="folder_token", environment="FOLDER_TOKEN"),
    Variable("id", keyword="id", environment="ID"),
    Variable("chain_1", keyword="chain_1", environment="CHAIN_1", value="{{chain_2}}"),
    Variable("chain_2", keyword="chain_2", environment="CHAIN_2", value="end"),
    Variable("n", keyword="n", environment="N", value="1"),
    Variable("active", keyword="active", environment="ACTIVE", value="true"),
    Variable("user_1", keyword="user_1", environment="USER_1", value="ada"),
    Variable("twice", keyword="twice", environment="TWICE", value="second"),
    Variable("legacy", keyword="legacy", environment="LEGACY", value="by id"),
    Variable("no_value", keyword="no_value", environment="NO_VALUE"),
    Variable("nothing", keyword="nothing", environment="NOTHING", value="null"),
    Variable("list", keyword="list", environment="LIST", value="a,1"),
    Variable(
        " spaced name ", keyword="spaced_name", environment="SPACED_NAME", value="blank"
    ),
    Variable("user.name", keyword="user_name_2", environment="USER_NAME_2"),
    Variable("user-name", keyword="user_name_3", environment="USER_NAME_3"),
    Variable("$nope", keyword="nope", environment="NOPE"),
    Variable(
        "vault:signing-key",
        keyword="vault_signing_key",
        environment="VAULT_SIGNING_KEY",
    ),
    Variable("triple", keyword="triple", environment="TRIPLE"),
    Variable("", keyword="variable", environment="VARIABLE"),
)
