using System.Text;

namespace RoleCompare.Tests.Import.Documents;

/// <summary>Writes PDF files of one page.</summary>
internal static class PdfFile
{
    /// <summary>A page with lines of text; without lines it is empty, as that of a scanner is.</summary>
    public static byte[] Of(params string[] lines)
    {
        var text = string.Concat(lines.Select((line, i) => $"BT /F1 11 Tf 50 {780 - (i * 16)} Td ({line.Replace("(", "\\(").Replace(")", "\\)")}) Tj ET\n"));
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}endstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (content, i) in objects.Select((content, i) => (content, i)))
        {
            places.Add(file.Length);
            file.Append($"{i + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append($"{place:0000000000} 00000 n \n");
        file.Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
