package org.programmeoffice.sandbox.osgi;

import java.util.Arrays;
import java.util.Set;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Replaces what Gemini calls and Spring 6 has no longer: assertions without a message, the security context, and the
 * narrower way to cancel a refresh, without which a context that fails would not say why.
 */
final class GeminiOnSpring6 implements WeavingHook {
    private static final String ASSERT = "org/springframework/util/Assert";
    private static final String PROVIDER = "org/springframework/beans/factory/support/SecurityContextProvider";
    private static final Set<String> BARE_ASSERTIONS = Set.of(
            "(Ljava/lang/Object;)V", "(Ljava/lang/String;)V", "([Ljava/lang/Object;)V", "(Ljava/util/Collection;)V");

    @Override
    public void weave(WovenClass woven) {
        String bundle = woven.getBundleWiring().getBundle().getSymbolicName();
        if (bundle.startsWith("org.eclipse.gemini.blueprint.")) {
            ClassReader reader = new ClassReader(woven.getBytes());
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Classes(writer), 0);
            woven.setBytes(writer.toByteArray());
        }
    }

    private static final class Classes extends ClassVisitor {
        Classes(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            String[] known = Arrays.stream(interfaces)
                    .filter(each -> !each.equals(PROVIDER))
                    .toArray(String[]::new);
            super.visit(version, access, name, signature, parent, known);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class Calls extends MethodVisitor {
        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(ASSERT) && BARE_ASSERTIONS.contains(descriptor)) {
                super.visitLdcInsn("required by Gemini Blueprint");
                super.visitMethodInsn(
                        opcode, owner, name, descriptor.replace(")V", "Ljava/lang/String;)V"), isInterface);
            } else if (name.equals("getAccessControlContext") && owner.startsWith("org/springframework/")) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(Opcodes.ACONST_NULL);
            } else if (name.equals("setSecurityContextProvider")) {
                super.visitInsn(Opcodes.POP2);
            } else if (name.equals("cancelRefresh")) {
                super.visitMethodInsn(opcode, owner, name, "(Ljava/lang/Throwable;)V", isInterface);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
