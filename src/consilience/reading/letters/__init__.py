"""Letters: what their heads tell, which part of them is the report, and what is only the letter's."""
