"""The exception tree. A message says, in Vietnamese, what went wrong, where, and what to do.

- HoiKeHoachError
  - SettingsError        a setting is missing or wrong
  - DocumentError        a document cannot be taken
    - UnreadableDocument   damaged, encrypted, empty or not what its name says
    - UnsupportedFormat    no reader for this kind of file
    - DocumentTooLarge     larger than the reader will open
  - ReleaseError         a release cannot be built or served
    - CorruptRelease       a file is missing or its hash differs
    - IncompatibleRelease  built by another format or encoder
  - EncoderError         the encoder cannot be loaded
  - ServiceError         a process could not be started or died
"""


class HoiKeHoachError(Exception):
    """Base of every error this project raises on purpose."""


class SettingsError(HoiKeHoachError):
    """A setting is missing or has a value that cannot be used."""


class DocumentError(HoiKeHoachError):
    """A document cannot be taken into the index."""


class UnreadableDocument(DocumentError):
    """The file is empty, damaged, encrypted, or not what its name says."""


class UnsupportedFormat(DocumentError):
    """There is no reader for this kind of file."""


class DocumentTooLarge(DocumentError):
    """The file is larger than a reader will open, packed or unpacked."""


class ReleaseError(HoiKeHoachError):
    """A release cannot be built or served."""


class CorruptRelease(ReleaseError):
    """A file of the release is missing or its hash is not the manifest's."""


class IncompatibleRelease(ReleaseError):
    """The release was built for another format, encoder or Rasa version."""


class EncoderError(HoiKeHoachError):
    """The encoder named in the settings cannot be loaded."""


class ServiceError(HoiKeHoachError):
    """A process could not be started, did not become healthy, or died."""
