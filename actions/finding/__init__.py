"""Which figures and passages of the documents may answer a question, and how well."""
