using Graph.Model;

namespace Graph.Relate.Columns;

/// <summary>A name that stands behind a label, without a link: <c>ExpEnv: MuJoCo, Atari</c>.</summary>
/// <param name="Kind">What the label says.</param>
/// <param name="Label">The label as written.</param>
/// <param name="Name">The name.</param>
/// <param name="Quote">The name's words on their line.</param>
internal sealed record LabelledValue(ColumnKind Kind, string Label, string Name, Quote Quote);
