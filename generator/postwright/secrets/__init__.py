"""Finding secrets in texts by their form and by the names they stand under; knows no format of collections."""

from postwright.secrets.detection import may_hold, secrets_in, tells
from postwright.secrets.found import KINDS, Secret
from postwright.secrets.hiding import placeholder

__all__ = ["KINDS", "Secret", "may_hold", "placeholder", "secrets_in", "tells"]
