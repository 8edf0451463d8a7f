"""The HTTP routes, one module a concern; they translate between HTTP and the parts and decide nothing else."""
