package org.programmeoffice.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * Reads from bytecode which members of the host are used, written {@code owner.name:descriptor} with binary names, at the
 * type that declares them; and which the signatures declare.
 */
final class HostMembers {
    private static final Set<String> HOST = Set.of("com/atlassian/", "org/apache/log4j/");

    /** Where classes of ours lie that others of ours extend, on the way up to the host. */
    private static final Path SANDBOX = Path.of("target/test-classes");

    private final Path signatures;

    /** @param signatures the folder of the compiled signatures */
    HostMembers(Path signatures) {
        this.signatures = signatures;
    }

    /** Returns what the classes below these folders call, read, implement or override. */
    Set<String> usedBelow(Path... folders) {
        var used = new TreeSet<String>();
        for (var folder : folders) {
            classesBelow(folder).forEach(file -> read(file, new Uses(used)));
        }
        return used;
    }

    /** Returns every public or protected member that the signatures declare. */
    Set<String> declared() {
        var declared = new TreeSet<String>();
        classesBelow(signatures.resolve("com/atlassian")).forEach(file -> read(file, new Declarations(declared)));
        classesBelow(signatures.resolve("org/apache")).forEach(file -> read(file, new Declarations(declared)));
        return declared;
    }

    static boolean isHost(String internalName) {
        return HOST.stream().anyMatch(internalName::startsWith);
    }

    private static Stream<Path> classesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, ClassVisitor visitor) {
        new ClassReader(bytes(file)).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private static String text(String owner, String name, String descriptor) {
        return owner.replace('/', '.') + "." + name + ":" + descriptor;
    }

    /** Returns the host type at or above the owner that declares the member; empty if none of them does. */
    private String declaring(String owner, String name, String descriptor) {
        var file = isHost(owner) ? signatures.resolve(owner + ".class") : SANDBOX.resolve(owner + ".class");
        if (!Files.exists(file)) {
            return "";
        }
        var declared = new TreeSet<String>();
        read(file, new Declarations(declared));
        if (isHost(owner) && declared.contains(text(owner, name, descriptor))) {
            return owner;
        }
        var reader = new ClassReader(bytes(file));
        return Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                .map(parent -> declaring(parent, name, descriptor))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private final class Uses extends ClassVisitor {
        private final Set<String> used;
        private String[] parents = {};

        Uses(Set<String> used) {
            super(Opcodes.ASM9);
            this.used = used;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            parents = Stream.concat(Stream.ofNullable(parent), Stream.of(interfaces))
                    .toArray(String[]::new);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.startsWith("<")) {
                Stream.of(parents).forEach(parent -> add(parent, name, descriptor, false));
            }
            return new Calls();
        }

        private void add(String owner, String name, String descriptor, boolean mustExist) {
            var declaring = declaring(owner, name, descriptor);
            if (!declaring.isEmpty() || (mustExist && isHost(owner))) {
                used.add(text(declaring.isEmpty() ? owner : declaring, name, descriptor));
            }
        }

        private final class Calls extends MethodVisitor {
            Calls() {
                super(Opcodes.ASM9);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                add(owner, name, descriptor, true);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                add(owner, name, descriptor, true);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                if (arguments.length > 0 && arguments[0] instanceof Type implemented) {
                    add(Type.getReturnType(descriptor).getInternalName(), name, implemented.getDescriptor(), false);
                }
                for (var argument : arguments) {
                    if (argument instanceof Handle handle) {
                        add(handle.getOwner(), handle.getName(), handle.getDesc(), true);
                    }
                }
            }
        }
    }

    private static final class Declarations extends ClassVisitor {
        private final Set<String> declared;
        private String owner = "";

        Declarations(Set<String> declared) {
            super(Opcodes.ASM9);
            this.declared = declared;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            owner = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            if (isOpen(access)) {
                declared.add(text(owner, name, descriptor));
            }
            return new MethodVisitor(Opcodes.ASM9) {};
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (isOpen(access) && value == null) { // a constant's use leaves no trace in bytecode
                declared.add(text(owner, name, descriptor));
            }
            return new FieldVisitor(Opcodes.ASM9) {};
        }

        private static boolean isOpen(int access) {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                    && (access & Opcodes.ACC_SYNTHETIC) == 0;
        }
    }
}
