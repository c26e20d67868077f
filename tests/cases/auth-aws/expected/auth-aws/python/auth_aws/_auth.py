"""The auth of the collection's requests."""

from ._core.auth.aws import AwsSigV4Auth

AWS_SIG_V4_AUTH = AwsSigV4Auth(
    "{{access_key}}",
    "{{secret_key}}",
    session_token="{{session}}",
    region="eu-west-1",
    service="sqs",
)
AWS_SIG_V4_AUTH_2 = AwsSigV4Auth("{{access_key}}", "{{secret_key}}", in_query=True)
