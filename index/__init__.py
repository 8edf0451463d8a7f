"""Documents → sections → passages → figures → vectors; the release and the search over it."""
