"""How a request proves who sends it."""

from .base import Auth as Auth
from .base import NoAuth as NoAuth
from .keys import ApiKeyAuth as ApiKeyAuth
from .keys import BearerAuth as BearerAuth
from .keys import OAuth2Auth as OAuth2Auth
from .passwords import BasicAuth as BasicAuth
from .passwords import DigestAuth as DigestAuth
from .passwords import basic_value as basic_value
