"""Media types by the endings of file names, alike on all machines."""

UNKNOWN = "application/octet-stream"
# A line for each type. The standard library's table differs between its versions.
_TABLE = """\
application/epub+zip epub
application/geo+json geojson
application/gpx+xml gpx
application/gzip gz
application/java-archive jar
application/javascript js mjs
application/json json map
application/msword doc
application/pdf pdf
application/pkix-cert cer
application/postscript ai eps ps
application/rtf rtf
application/toml toml
application/vnd.android.package-archive apk
application/vnd.google-earth.kml+xml kml
application/vnd.ms-excel xls
application/vnd.ms-powerpoint ppt
application/vnd.oasis.opendocument.spreadsheet ods
application/vnd.oasis.opendocument.text odt
application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
application/vnd.rar rar
application/wasm wasm
application/wsdl+xml wsdl
application/x-7z-compressed 7z
application/x-pkcs12 p12 pfx
application/x-sh sh
application/x-sql sql
application/x-tar tar
application/x-x509-ca-cert crt der pem
application/xml xml xsd xsl
application/zip zip
audio/mp4 m4a
audio/mpeg mp3
audio/ogg oga ogg opus
audio/wave wav
audio/x-aac aac
audio/x-flac flac
font/ttf ttf
font/woff woff
font/woff2 woff2
image/avif avif
image/bmp bmp
image/gif gif
image/heic heic
image/jpeg jpeg jpg
image/png png
image/svg+xml svg
image/tiff tif tiff
image/vnd.adobe.photoshop psd
image/vnd.microsoft.icon ico
image/webp webp
message/rfc822 eml
text/calendar ics
text/css css
text/csv csv
text/html htm html
text/markdown markdown md
text/plain conf def ini list log text txt
text/tab-separated-values tsv
text/x-vcard vcf
text/yaml yaml yml
video/mp2t ts
video/mp4 mp4
video/mpeg mpeg mpg
video/ogg ogv
video/quicktime mov
video/webm webm
video/x-msvideo avi
"""
_TYPES = {
    ending: media_type
    for media_type, *endings in map(str.split, _TABLE.splitlines())
    for ending in endings
}


def guess_media_type(file_name: str | None) -> str:
    """Guess the media type of a file from the ending of its name."""
    return known_media_type(file_name) or UNKNOWN


def known_media_type(file_name: str | None) -> str | None:
    """Give the media type that the ending of a name stands for, if any."""
    _, dot, ending = (file_name or "").rpartition(".")
    return _TYPES.get(ending.lower()) if dot else None
