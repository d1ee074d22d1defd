"""Who reprints, quotes or cites whom, and how many independent origins stand behind a thing."""

from consilience.lineage.cited import Citation
from consilience.lineage.derive import derive
from consilience.lineage.inputs import LineageInput, lineage_input, name_of
from consilience.lineage.signatures import Signature, signature

__all__ = ["Citation", "LineageInput", "Signature", "derive", "lineage_input", "name_of", "signature"]
