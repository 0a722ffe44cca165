using Graph.Resolve.People;

namespace Graph.Tests.Resolve.People;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Philip Müller", "philip-muller")]
    [InlineData("Müller, Philip", "philip-muller")]
    [InlineData("Fernando P ́ erez-Garc ́ıa", "fernando-perezgarcia")]
    [InlineData("Fernando Pérez-García", "fernando-perezgarcia")]
    [InlineData("Cristiano Patr´ıcio", "cristiano-patricio")]
    [InlineData("Jeﬀery A. Goldstein", "jeffery-a-goldstein")]
    [InlineData("Gerard de Melo", "gerard-de-melo")]
    [InlineData("Cara Van Uden", "cara-van-uden")]
    [InlineData("Wei Wang 0001", "wei-wang")]
    [InlineData("Stuart Russell Jr.", "stuart-russell")]
    [InlineData("周 鸿宇", "周-鸿宇")]
    public void A_name_has_one_form_however_it_is_written(string written, string slug) =>
        Assert.Equal(slug, PersonName.Parse(written).Slug);

    [Fact]
    public void Hyphens_and_spaces_between_given_names_do_not_tell_people_apart() =>
        Assert.Single(new[] { "Hong-Yu Zhou", "Hong Yu Zhou", "Hongyu Zhou" }.Select(n => PersonName.Parse(n).NormalForm).Distinct());

    [Theory]
    [InlineData("D. S. Mackay", "D. Scott Mackay", true)]
    [InlineData("DS Mackay", "David Scott Mackay", true)]
    [InlineData("Matthew Lungren", "Matthew P. Lungren", true)]
    [InlineData("Yi Zhang", "Yu Zhang", false)]
    [InlineData("Y. Zhang", "Y. Zhou", false)]
    public void Names_agree_as_far_as_both_have_them(string left, string right, bool agree) =>
        Assert.Equal(agree, PersonName.Parse(left).IsCompatibleWith(PersonName.Parse(right)));
}
