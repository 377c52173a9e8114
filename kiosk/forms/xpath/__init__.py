"""The expression language of forms: XPath 1.0 as ODK XForms uses it, parsed once into closures."""
