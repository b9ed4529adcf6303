package io.quarkiverse.migrator.it.library.lending;

import java.time.LocalDate;
import java.util.UUID;

/** A loan as the API shows it. */
public record LoanView(Long id, UUID copy, UUID member, LocalDate due, LocalDate returned) {

    static LoanView of(Loan loan) {
        return new LoanView(loan.id, loan.copy.id, loan.member.id, loan.due, loan.returned);
    }
}
