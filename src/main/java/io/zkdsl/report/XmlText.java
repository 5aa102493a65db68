package io.zkdsl.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document as text. Characters that XML 1.0 has no way to write become U+FFFD. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  /** What a document says. */
  interface Content {
    void write(XmlText xml) throws XMLStreamException;
  }

  private XmlText() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  static String of(Content content) {
    try {
      XmlText document = new XmlText();
      document.xml.writeStartDocument("UTF-8", "1.0");
      content.write(document);
      document.xml.writeEndDocument();
      document.xml.flush();
      return document.text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element on a line of its own; then come its attributes, each a name and a value. */
  void begin(String element, Object... attributes) throws XMLStreamException {
    line();
    depth++;
    xml.writeStartElement(element);
    attributes(attributes);
  }

  void empty(String element, Object... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  void text(String content) throws XMLStreamException {
    xml.writeCharacters(valid(content));
  }

  /** Ends an element that holds other elements. */
  void end() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Ends an element that holds text. */
  void endText() throws XMLStreamException {
    depth--;
    xml.writeEndElement();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i].toString(), valid(attributes[i + 1].toString()));
    }
  }

  private static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      boolean surrogate = c >= 0xd800 && c <= 0xdfff;
      valid.appendCodePoint(control || surrogate || c == 0xfffe || c == 0xffff ? 0xfffd : c);
      i += Character.charCount(c);
    }
    return valid.toString();
  }
}
