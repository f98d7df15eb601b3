package org.programmeoffice.roles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No way into the app without a line in {@code role-matrix.txt}, which {@link RoleMatrixIT} walks as everybody. */
class RoleMatrixTest {
    @Test
    void everyResourceMethodAndPageHasALine() throws Exception {
        assertThat(MatrixRow.doors()).extracting(MatrixRow::door).containsAll(Doors.all());
        assertThat(Doors.all())
                .containsAll(MatrixRow.doors().stream().map(MatrixRow::door).toList());
    }

    @Test
    void everyModuleThatShowsSomethingLeadsToADoorWithALine() throws Exception {
        assertThat(MatrixRow.modules().keySet()).isEqualTo(Doors.modules());
        assertThat(Doors.all()).containsAll(MatrixRow.modules().values());
    }

    @Test
    void everyLineAsksForAPermissionThatIsWorkedOut() {
        var permissions = MatrixRow.permissions();

        assertThat(permissions.keySet())
                .containsAll(
                        MatrixRow.doors().stream().map(MatrixRow::permission).toList());
        assertThat(permissions.values()).allMatch(who -> who.size() == 3);
    }
}
