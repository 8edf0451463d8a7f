"""Question + evidence → answer → citation check → message; thin rasa-sdk actions."""
