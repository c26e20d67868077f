"""What a finding is, and what its kinds are called."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Secret:
    """A part of a text that is a secret: its kind (a key of KINDS), and where it starts and ends."""

    kind: str
    start: int
    end: int


# Each kind as it stands in a sentence.
KINDS: Mapping[str, str] = MappingProxyType(
    {
        "access-token": "an access token",
        "airtable-token": "an Airtable token",
        "anthropic-key": "an Anthropic API key",
        "api-key": "an API key",
        "atlassian-token": "an Atlassian API token",
        "aws-access-key": "an AWS access key",
        "azure-client-secret": "an Azure client secret",
        "basic-credentials": "credentials of Basic authentication",
        "bearer-token": "a bearer token",
        "client-secret": "a client secret",
        "connection-string": "a password in a connection string",
        "cookie": "a cookie",
        "databricks-token": "a Databricks token",
        "digitalocean-token": "a DigitalOcean token",
        "discord-token": "a Discord bot token",
        "discord-webhook": "a Discord webhook",
        "docker-token": "a Docker access token",
        "doppler-token": "a Doppler token",
        "dropbox-token": "a Dropbox token",
        "dynatrace-token": "a Dynatrace token",
        "facebook-token": "a Facebook access token",
        "figma-token": "a Figma token",
        "github-token": "a GitHub token",
        "gitlab-token": "a GitLab token",
        "google-api-key": "a Google API key",
        "google-client-secret": "a Google client secret",
        "google-token": "a Google OAuth token",
        "grafana-token": "a Grafana token",
        "heroku-key": "a Heroku API key",
        "huggingface-token": "a Hugging Face token",
        "issued-token": "a token with its issuer's prefix",
        "jwt": "a JSON Web Token",
        "linear-key": "a Linear API key",
        "mailchimp-key": "a Mailchimp API key",
        "mailgun-key": "a Mailgun API key",
        "new-relic-key": "a New Relic key",
        "notion-token": "a Notion token",
        "npm-token": "an npm token",
        "openai-key": "an OpenAI API key",
        "password": "a password",
        "plaid-token": "a Plaid access token",
        "postman-key": "a Postman API key",
        "private-key": "a private key",
        "pypi-token": "a PyPI token",
        "secret": "a secret",
        "sendgrid-key": "a SendGrid API key",
        "sendinblue-key": "a Brevo API key",
        "sentry-token": "a Sentry token",
        "session-id": "a session ID",
        "shopify-token": "a Shopify token",
        "signature": "a signature",
        "slack-token": "a Slack token",
        "slack-webhook": "a Slack webhook",
        "square-token": "a Square token",
        "stripe-key": "a Stripe key",
        "teams-webhook": "a Microsoft Teams webhook",
        "telegram-token": "a Telegram bot token",
        "token": "a token",
        "twilio-key": "a Twilio API key",
        "url-userinfo": "a password in a URL",
        "vault-token": "a Vault token",
    }
)
