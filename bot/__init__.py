"""What the Rasa server loads: tokenizer, featurizers, extractors, importer."""
