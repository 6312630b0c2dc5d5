using System.Xml;

namespace ClinicContent.Feeds;

/// <summary>Images as feeds of XML hold them (Media RSS 1.5), with the words that stand for them.</summary>
internal static class MediaRss
{
    internal const string Namespace = "http://search.yahoo.com/mrss/";

    internal static void Write(XmlWriter xml, FeedImage? image)
    {
        if (image is null)
        {
            return;
        }

        xml.WriteStartElement("media", "content", Namespace);
        xml.WriteAttributeString("url", image.Url);
        xml.WriteAttributeString("medium", "image");
        if (image.Words is not null)
        {
            xml.WriteElementString("media", "description", Namespace, image.Words);
        }

        if (image.Credit is not null)
        {
            xml.WriteElementString("media", "credit", Namespace, image.Credit);
        }

        xml.WriteEndElement();
    }
}
