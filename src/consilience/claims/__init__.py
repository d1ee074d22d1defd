"""From mentions to claims: what is agreed, disputed and replaced."""

from consilience.claims.build import build
from consilience.claims.case import Carrier, Case, OriginCounter, ReportFacts

__all__ = ["Carrier", "Case", "OriginCounter", "ReportFacts", "build"]
