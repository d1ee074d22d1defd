"""Who reprints, quotes or cites whom, and how many independent origins stand behind a thing."""

from consilience.lineage.cited import Citation
from consilience.lineage.derive import derive
from consilience.lineage.inputs import LineageInput, lineage_input, name_of
from consilience.lineage.origins import Carrier, Context, origins, value_origins
from consilience.lineage.signatures import Signature, signature

__all__ = [
    "Carrier",
    "Citation",
    "Context",
    "LineageInput",
    "Signature",
    "derive",
    "lineage_input",
    "name_of",
    "origins",
    "signature",
    "value_origins",
]
