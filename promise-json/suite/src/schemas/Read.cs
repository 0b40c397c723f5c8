using System.IO;
using Promise.Plans;

/// <summary>Reads the plans with the types that quicktype made in C#, and writes them again.</summary>
static class Read
{
    static void Main(string[] folder)
    {
        foreach (var file in Directory.GetFiles(folder[0], "plan-*.json"))
        {
            var plan = Plan.FromJson(File.ReadAllText(file));
            File.WriteAllText(Path.Combine(folder[0], "csharp-" + Path.GetFileName(file)), Serialize.ToJson(plan));
        }
    }
}
