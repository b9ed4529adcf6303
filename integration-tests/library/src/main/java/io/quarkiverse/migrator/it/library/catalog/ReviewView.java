package io.quarkiverse.migrator.it.library.catalog;

/** A review as the API shows and takes one. */
public record ReviewView(int stars, String text) {

    static ReviewView of(Review review) {
        return new ReviewView(review.stars, review.text);
    }

    Review toReview(Book book) {
        Review review = new Review();
        review.book = book;
        review.stars = stars;
        review.text = text;
        return review;
    }
}
