using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ClinicContent.Tests.Architecture;

/// <summary>Which types an assembly uses where, in signatures and in code. Nested types count for the one that they stand in.</summary>
internal sealed class TypeDependencies
{
    private readonly HashSet<(string From, string To)> found = [];
    private string user = "";

    private TypeDependencies() { }

    /// <summary>The full names of users and used, those of other assemblies included.</summary>
    internal static IReadOnlyCollection<(string From, string To)> Of(string assemblyPath)
    {
        using var module = ModuleDefinition.ReadModule(assemblyPath);
        var dependencies = new TypeDependencies();
        foreach (var type in module.Types)
        {
            dependencies.user = type.FullName;
            dependencies.AddType(type);
        }

        return dependencies.found;
    }

    private void AddType(TypeDefinition type)
    {
        Add(type.BaseType);
        Add(type.CustomAttributes);
        Add(type.GenericParameters);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            Add(field.CustomAttributes);
        }

        foreach (var property in type.Properties)
        {
            Add(property.CustomAttributes);
        }

        foreach (var method in type.Methods)
        {
            AddMethod(method);
        }

        foreach (var nested in type.NestedTypes)
        {
            AddType(nested);
        }
    }

    private void AddMethod(MethodDefinition method)
    {
        Add((MethodReference)method);
        Add(method.CustomAttributes);
        Add(method.GenericParameters);
        foreach (var overridden in method.Overrides)
        {
            Add(overridden);
        }

        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(variable.VariableType);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            AddOperand(instruction);
        }
    }

    private void AddOperand(Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(type);
                break;
            case MethodReference method:
                Add(method);
                break;
            case FieldReference field:
                Add(field.DeclaringType);
                Add(field.FieldType);
                break;
            default:
                break;
        }
    }

    private void Add(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
        }

        if (method is GenericInstanceMethod generic)
        {
            foreach (var argument in generic.GenericArguments)
            {
                Add(argument);
            }
        }
    }

    private void Add(IEnumerable<CustomAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments)
            {
                Add(argument.Value as TypeReference);
            }
        }
    }

    private void Add(IEnumerable<GenericParameter> parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType);
        }
    }

    private void Add(TypeReference? type)
    {
        if (type is GenericInstanceType generic)
        {
            foreach (var argument in generic.GenericArguments)
            {
                Add(argument);
            }
        }

        if (type is TypeSpecification specification)
        {
            Add(specification.ElementType);
            return;
        }

        if (type is null or GenericParameter)
        {
            return;
        }

        var outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        if (outermost.FullName != user)
        {
            found.Add((user, outermost.FullName));
        }
    }
}
