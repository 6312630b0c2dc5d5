using System.Text;
using ClinicContent.Json;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Tests.Json;

public sealed class JsonRoundTripTests
{
    [Fact]
    public void Deserialize_WhatWasSerialized_IsEqualAndCanonical() =>
        Generate.Item.Sample(
            item =>
            {
                var written = ContentJsonSerializer.SerializeToUtf8Bytes(item);
                var read = ContentJsonSerializer.Deserialize(written).OrThrow();
                Assert.Equal(item, read);
                Assert.Equal(item.GetHashCode(), read.GetHashCode());
                Assert.Equal(written, ContentJsonSerializer.SerializeToUtf8Bytes(read));
            },
            iter: 2000,
            print: ContentJsonSerializer.Serialize
        );

    [Fact]
    public void Deserialize_SameInOtherWords_IsEqualAndBecomesCanonical() =>
        Gen.Select(Generate.Item, Gen.Int)
            .Sample(
                (item, seed) =>
                {
                    var canonical = ContentJsonSerializer.Serialize(item);
                    var read = ContentJsonSerializer.Deserialize(JsonScrambler.Scramble(canonical, seed)).OrThrow();
                    Assert.Equal(item, read);
                    Assert.Equal(canonical, ContentJsonSerializer.Serialize(read));
                },
                iter: 2000,
                print: drawn => $"{drawn.Item2}: {ContentJsonSerializer.Serialize(drawn.Item1)}"
            );
}
